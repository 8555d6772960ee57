package vn.doichieu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.model.Corpus;
import vn.doichieu.model.Indicator;
import vn.doichieu.model.Place;
import vn.doichieu.model.Target;
import vn.doichieu.model.Theme;
import vn.doichieu.search.Block.Member;

/**
 * The indicators as the search finds them: {@code chi-tieu} has a record for each (id, name,
 * English name, theme, name of the theme, national targets, how many plans are not shown, units and
 * bases), {@code ct-<n>} the targets of every twenty of them (id of the indicator, of the plan, the
 * plan's label, the target in words, the passage, the plan's level and province).
 */
final class IndicatorScripts {

  private static final int INDICATORS_A_FILE = 20;
  private static final int MOST_PLANS = 12;

  private final Corpus corpus;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Member> members = new HashMap<>();
  private final TargetWords words = new TargetWords();

  /**
   * @param blocks the plans in the order of the search
   */
  IndicatorScripts(Corpus corpus, List<Block> blocks) {
    this.corpus = corpus;
    for (Block block : blocks) {
      for (Member member : block.plans()) {
        order.put(member.plan().id(), order.size());
        members.put(member.plan().id(), member);
      }
    }
  }

  int count() {
    return corpus.statements().indicators().size();
  }

  List<Script> scripts() {
    Collection<Indicator> indicators = corpus.statements().indicators();
    if (indicators.isEmpty()) {
      return List.of();
    }
    List<Script> scripts = new ArrayList<>();
    List<String> records = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (Indicator indicator : indicators) {
      records.add(record(indicator));
      shown(indicator).forEach(target -> targets.add(record(indicator, target)));
      if (records.size() % INDICATORS_A_FILE == 0 || records.size() == indicators.size()) {
        scripts.add(new Script("ct-" + scripts.size(), text(targets)));
        targets.clear();
      }
    }
    scripts.add(new Script("chi-tieu", text(records)));
    return scripts;
  }

  /** The targets of the first current plans, all of each. */
  private List<Target> shown(Indicator indicator) {
    Set<String> first =
        plans(indicator).stream().limit(MOST_PLANS).collect(Collectors.toUnmodifiableSet());
    return corpus.currentTargets(indicator).stream()
        .filter(target -> first.contains(target.plan()))
        .sorted(Comparator.comparing(this::place))
        .toList();
  }

  private List<String> plans(Indicator indicator) {
    return corpus.currentTargets(indicator).stream()
        .sorted(Comparator.comparing(this::place))
        .map(Target::plan)
        .distinct()
        .toList();
  }

  private int place(Target target) {
    return order.getOrDefault(target.plan(), order.size());
  }

  /** Units and bases: who asks for a share of GRDP finds it by that word. */
  private static String words(Indicator indicator) {
    return Stream.concat(
            Stream.of(indicator.measure()), indicator.targets().stream().map(Target::measure))
        .flatMap(measure -> Stream.concat(Stream.of(measure.unit()), measure.base().stream()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String record(Indicator indicator) {
    String theme = corpus.statements().theme(indicator.theme()).map(Theme::name).orElse("");
    String national =
        indicator.national().stream()
            .map(target -> words.of(target.quantity(), target.measure(), target.horizon()))
            .collect(Collectors.joining("; "));
    return fields(
        indicator.id(),
        indicator.name(),
        indicator.nameEn().orElse(""),
        indicator.theme(),
        theme,
        national,
        String.valueOf(Math.max(0, plans(indicator).size() - MOST_PLANS)),
        words(indicator));
  }

  private String record(Indicator indicator, Target target) {
    Optional<Member> member = Optional.ofNullable(members.get(target.plan()));
    return fields(
        indicator.id(),
        target.plan(),
        member.map(found -> found.plan().metadata().shortName()).orElse(""),
        words.of(target.quantity(), target.measure(), target.horizon()),
        target.citation().passage().orElse(""),
        member.map(found -> found.plan().metadata().level().id()).orElse(""),
        member.flatMap(Member::province).map(Place::id).orElse(""));
  }

  private static String fields(String... fields) {
    return List.of(fields).stream()
        .map(Script::field)
        .collect(Collectors.joining(String.valueOf(Script.FIELD)));
  }

  private static String text(List<String> records) {
    return String.join(String.valueOf(Script.RECORD), records);
  }
}

package vn.doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.model.Passage;
import vn.doichieu.model.Section;
import vn.doichieu.model.Section.Role;

class OutlineTest {

  private static List<String> ids(String body) {
    Reading reading = Reading.of(body);
    assertThat(reading.findings()).isEmpty();
    return reading.passages().stream().map(Passage::id).toList();
  }

  @Test
  void addresses_come_from_printed_numbers_else_from_the_order() {
    assertThat(
            ids(
                """
                **KẾ HOẠCH**

                ## I- MỤC ĐÍCH

                ### 1- Mục đích

                - một
                - hai
                  + ba

                ### Không số

                đoạn

                ## II. MỤC TIÊU

                #### 1.1. Về hạ tầng

                (1) Một

                1\\. Quán triệt:

                - mục của số 1

                a) Chữ cái
                """
                    .replace("####", "###")))
        .containsExactly(
            "mo-dau-p1",
            "i",
            "i-1",
            "i-1-p1",
            "i-1-p2",
            "i-1-p2-1",
            "i-m1",
            "i-m1-p1",
            "ii",
            "ii-1-1",
            "ii-1-1-1",
            "ii-1-1-1_2",
            "ii-1-1-1_2-p1",
            "ii-1-1-a");
  }

  @Test
  void the_closing_parts_of_an_official_text_are_known() {
    Reading reading =
        Reading.of(
            "Mở.[^1]\n\n## I\n\nx\n\n[^1]: Chú.\n\nNơi nhận:\n\n- A,\n- B.\n\n**T/M**\n\n**Tên**\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.text().sections().stream().map(Section::role))
        .containsExactly(Role.PREAMBLE, Role.BODY, Role.FOOTNOTES, Role.RECIPIENTS, Role.SIGNATURE);
    assertThat(reading.passages().stream().map(Passage::id))
        .containsExactly(
            "mo-dau-p1",
            "m1",
            "m1-p1",
            "cuoc-chu-1",
            "noi-nhan",
            "noi-nhan-1",
            "noi-nhan-2",
            "ky",
            "ky-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I- MỤC ĐÍCH|i",
        "IV. TỔ CHỨC|iv",
        "VIII – MỤC|viii",
        "1- Mục đích|1",
        "2. Yêu cầu|2",
        "1.2. Về hạ tầng|1-2",
        "3) Ba|3",
        "(4) Bốn|4",
        "a) Đến năm 2030|a",
        "đ) Đến năm 2045|d",
        "Điều 5. Hiệu lực|dieu-5",
        "Phần thứ nhất|phan-thu-nhat",
        "Chương II QUY ĐỊNH|chuong-ii",
        "Mục tiêu|m1",
        "2030 là năm|m1",
        "Các mục|m1",
        "C Mục|m1",
        "Vì dân|m1"
      })
  void a_heading_is_named_by_the_number_it_prints(String heading, String id) {
    assertThat(ids("## " + heading)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1\\. Quán triệt|i-1",
        "(2) Hai|i-2",
        "3.1. Ba|i-3-1",
        "b) Bê|i-b",
        "2025 là năm|i-p1",
        "35% GRDP|i-p1",
        "1,5 lần|i-p1",
        "I. Một|i-p1",
        "(tiếp theo) x|i-p1"
      })
  void a_paragraph_is_named_by_a_number_that_is_surely_one(String paragraph, String id) {
    assertThat(ids("## I\n\n" + paragraph).get(1).replace("m1-", "i-")).isEqualTo(id);
  }

  @Test
  void the_page_of_the_portal_has_no_recipients() {
    List<vn.doichieu.model.Finding> findings = new ArrayList<>();
    FrontMatter source =
        FrontMatter.split("---\ntype: page\n---\nNơi nhận:\n\n- A", "x.md", findings::add)
            .orElseThrow();
    assertThat(new MarkdownText().prose(source, "x.md", findings::add).sections())
        .extracting(Section::role)
        .containsExactly(Role.PREAMBLE);
  }

  /**
   * A heading as an editor may write it.
   *
   * @param level number of {@code #}
   * @param words its words
   */
  record Heading(int level, String words) {}

  @Provide
  Arbitrary<Heading> heading() {
    Arbitrary<String> words =
        Arbitraries.of("I- A", "II- B", "1. C", "1.1. D", "2. E", "a) G", "Không số", "Điều 1. H");
    return Combinators.combine(Arbitraries.integers().between(1, 6), words).as(Heading::new);
  }

  @Property(tries = 1000)
  void the_tree_follows_the_levels_for_any_headings(
      @ForAll @Size(max = 25) List<@From("heading") Heading> headings) {
    String body =
        headings.stream()
            .map(heading -> "#".repeat(heading.level()) + " " + heading.words() + "\n\nđoạn\n\n")
            .collect(Collectors.joining());
    Reading reading = Reading.of("mở\n\n" + body);
    List<Section> sections =
        reading.text().allSections().filter(section -> section.role() == Role.BODY).toList();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.passages()).extracting(Passage::id).doesNotHaveDuplicates();
    assertThat(sections.stream().map(s -> new Heading(s.depth(), s.heading().orElseThrow().text())))
        .isEqualTo(headings);
    assertThat(parents(reading.text().sections())).isEqualTo(expectedParents(headings));
    assertThat(sections).allSatisfy(s -> assertThat(s.passages()).hasSize(1));
    assertThat(sections).allSatisfy(s -> assertThat(s.id()).isEqualTo(s.heading().get().id()));
  }

  /** For each section in reading order the number of the one it lies in, or -1. */
  private static List<Integer> parents(List<Section> roots) {
    List<Integer> parents = new ArrayList<>();
    roots.stream().filter(root -> root.role() == Role.BODY).forEach(r -> collect(r, -1, parents));
    return parents;
  }

  private static void collect(Section section, int parent, List<Integer> parents) {
    int own = parents.size();
    parents.add(parent);
    section.children().forEach(child -> collect(child, own, parents));
  }

  /** The nearest heading before with fewer signs. */
  private static List<Integer> expectedParents(List<Heading> headings) {
    List<Integer> parents = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      while (!open.isEmpty() && headings.get(open.peek()).level() >= headings.get(i).level()) {
        open.pop();
      }
      parents.add(open.isEmpty() ? -1 : open.peek());
      open.push(i);
    }
    return parents;
  }

  @Property(tries = 300)
  void a_correction_inside_a_passage_moves_no_address(
      @ForAll @Size(min = 1, max = 10) List<@From("heading") Heading> headings) {
    String plain =
        headings.stream()
            .map(h -> "#".repeat(h.level()) + " " + h.words() + "\n\nđoạn một hai\n\n- mục\n\n")
            .collect(Collectors.joining());
    assertThat(ids(plain.replace("một", "{~~một~>hai~~}").replace("mục", "mục{>>Ghi chú.<<}")))
        .isEqualTo(ids(plain));
  }
}

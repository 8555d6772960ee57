package vn.doichieu.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.model.Ending;
import vn.doichieu.model.Gazetteer;
import vn.doichieu.model.Level;
import vn.doichieu.model.Place;

/** Reads {@code content/dia-phuong.yaml}. */
final class GazetteerReader {

  private static final Set<String> PLACE_KEYS =
      Set.of("id", "code", "name", "level", "parent", "ending");

  private GazetteerReader() {}

  static Gazetteer read(Fields file) {
    file.allowOnly(Set.of("places", "levels"));
    Map<String, Place> places = new LinkedHashMap<>();
    for (Fields fields : file.maps("places")) {
      fields.allowOnly(PLACE_KEYS);
      Place place =
          new Place(
              fields.required("id"),
              fields.string("code"),
              fields.required("name"),
              fields.choice("level", Level.class),
              fields.string("parent"),
              fields.map("ending").map(GazetteerReader::ending),
              fields.line());
      if (places.putIfAbsent(place.id(), place) != null) {
        fields.report("id", "place.twice", place.id());
      }
    }
    return new Gazetteer(file.file(), places, levelEndings(file));
  }

  private static Map<Level, Ending> levelEndings(Fields file) {
    Map<Level, Ending> endings = new EnumMap<>(Level.class);
    for (Fields fields : file.maps("levels")) {
      fields.allowOnly(Set.of("level", "date", "basis"));
      endings.put(
          fields.choice("level", Level.class),
          new Ending(
              Ending.Kind.ENDED,
              fields.requiredDate("date"),
              java.util.List.of(),
              Optional.empty(),
              fields.required("basis")));
    }
    return endings;
  }

  private static Ending ending(Fields fields) {
    fields.allowOnly(Set.of("kind", "date", "with", "successor", "basis"));
    return new Ending(
        fields.choice("kind", Ending.Kind.class),
        fields.requiredDate("date"),
        fields.strings("with"),
        fields.string("successor"),
        fields.required("basis"));
  }
}

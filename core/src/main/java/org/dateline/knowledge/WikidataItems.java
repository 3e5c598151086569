package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.WikidataWords.Office;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the lines of a Wikidata dump, an item each. A person's offices are items of their own, so a file is read twice:
 * first for the {@link #learn offices}, then for {@link #read who} held them.
 */
public final class WikidataItems {

    /** What a line gave. */
    public sealed interface Result {}

    public record Found(Proposal proposal) implements Result {}

    /** An item of a sort that the roster does not keep. */
    public record OtherSort() implements Result {}

    /** A line that cannot be used; the code is stable. */
    public record Refused(String code, String reason) implements Result {}

    private static final String INSTANCE_OF = "P31";
    private static final String POSITION_HELD = "P39";
    private static final List<String> STATE = List.of("P1001", "P17", "P27");
    private static final String FOUNDED = "P571";
    private static final String ENDED = "P576";
    private static final String FROM = "P580";
    private static final String UNTIL = "P582";

    private record Post(String country, Office office) {}

    private final WikidataWords words = WikidataWords.packed();
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Post> posts = new HashMap<>();
    private final Map<String, String> statesByName = new HashMap<>();
    private final String file;

    /** {@code file} is named in the rows' source notes. */
    public WikidataItems(String file, List<State> states) {
        this.file = file;
        states.forEach(s -> {
            statesByName.put(key(s.name()), s.iso3());
            s.otherNames().forEach(n -> statesByName.put(key(n), s.iso3()));
        });
    }

    private static String key(String name) {
        return String.join(" ", NameKey.words(name));
    }

    /** Keeps the office that the line's item is, where it is one. */
    public void learn(String line) {
        if (!line.contains("\"labels\"")) {
            return;
        }
        JsonNode item;
        try {
            item = item(line);
        } catch (JacksonException broken) {
            // It is told when the line is read for its entity.
            return;
        }
        String label = label(item);
        words.office(label).ifPresent(office -> {
            Optional<String> state = state(item).or(() -> Optional.ofNullable(statesByName.get(key(office.rest()))));
            state.ifPresent(s -> posts.put(item.path("id").asString(""), new Post(s, office)));
        });
    }

    /** The person or body that the line's item is. */
    public Result read(String line) {
        JsonNode item;
        try {
            item = item(line);
        } catch (JacksonException broken) {
            return new Refused("roster.json", "the line is no JSON object");
        }
        Optional<WikidataWords.Kind> kind = values(item, INSTANCE_OF).stream()
                .flatMap(q -> words.kind(q).stream())
                .findFirst();
        if (kind.isEmpty()) {
            return new OtherSort();
        }
        String name = label(item);
        if (name.isEmpty()) {
            return new Refused("roster.name", "the item has no English label");
        }
        boolean person = kind.get().kind() == EntityKind.PERSON;
        List<String> roles = person ? offices(item) : body(item, kind.get());
        if (roles.isEmpty()) {
            return new Refused(
                    "roster.role", person ? "no dated office that is known here" : "the state is not known here");
        }
        try {
            String source = "Wikidata " + item.path("id").asString("") + ", imported from " + file;
            return new Found(new Proposal(name, aliases(item), kind.get().kind(), roles, source));
        } catch (IllegalArgumentException wrong) {
            return new Refused("roster.role", String.valueOf(wrong.getMessage()));
        }
    }

    private JsonNode item(String line) {
        String bare = line.strip();
        return json.readTree(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static String label(JsonNode item) {
        return Proposal.clean(item.path("labels").path("en").path("value").asString(""));
    }

    private static List<String> aliases(JsonNode item) {
        var aliases = new ArrayList<String>();
        item.path("aliases").path("en").forEach(a -> aliases.add(a.path("value").asString("")));
        return aliases;
    }

    private Optional<String> state(JsonNode item) {
        return STATE.stream()
                .flatMap(p -> values(item, p).stream())
                .flatMap(q -> words.state(q).stream())
                .findFirst();
    }

    private List<String> offices(JsonNode item) {
        Set<String> roles = new LinkedHashSet<>();
        for (JsonNode claim : claims(item, POSITION_HELD)) {
            Post post = posts.get(claim.path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asString(""));
            JsonNode qualifiers = claim.path("qualifiers");
            String from = time(qualifiers.path(FROM).path(0));
            String until = time(qualifiers.path(UNTIL).path(0));
            if (post != null && !(from + until).isEmpty()) {
                roles.add(post.country() + " " + post.office().sectors() + " " + from + ".." + until + " "
                        + post.office().title());
            }
        }
        return List.copyOf(roles);
    }

    private List<String> body(JsonNode item, WikidataWords.Kind kind) {
        String from = claims(item, FOUNDED).stream()
                .map(c -> time(c.path("mainsnak")))
                .findFirst()
                .orElse("");
        String until = claims(item, ENDED).stream()
                .map(c -> time(c.path("mainsnak")))
                .findFirst()
                .orElse("");
        Optional<String> country = switch (kind.kind()) {
            case IGO -> Optional.of("IGO");
            case NGO -> Optional.of("NGO");
            case PERSON, STATE_ORGAN, ARMED_GROUP, PARTY, COURT, MONITOR, MEDIA, COMPANY, RELIGIOUS_BODY, MOVEMENT ->
                state(item);
        };
        String dates = (from + until).isEmpty() ? "" : " " + from + ".." + until;
        return country.map(c -> List.of(c + " " + kind.sectors() + dates)).orElse(List.of());
    }

    private static List<JsonNode> claims(JsonNode item, String property) {
        var claims = new ArrayList<JsonNode>();
        for (JsonNode claim : item.path("claims").path(property)) {
            if (!claim.path("rank").asString("").equals("deprecated")
                    && claim.path("mainsnak").path("snaktype").asString("").equals("value")) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static List<String> values(JsonNode item, String property) {
        return claims(item, property).stream()
                .map(c -> c.path("mainsnak")
                        .path("datavalue")
                        .path("value")
                        .path("id")
                        .asString(""))
                .toList();
    }

    /** A time in the roster's form, as exactly as it is told; empty where it is told to less than a year, or before Christ. */
    private static String time(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        String text = value.path("time").asString("");
        if (!text.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*")) {
            return "";
        }
        return switch (value.path("precision").asInt(0)) {
            case 11 -> text.substring(1, 11);
            case 10 -> text.substring(1, 8);
            case 9 -> text.substring(1, 5);
            default -> "";
        };
    }
}

package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads rule files: YAML, one type a file. Every mistake is named with its file and rule. */
final class RuleFile {

    private static final Set<String> KEYS = Set.of(
            "id",
            "mode",
            "verb",
            "noun",
            "words",
            "actor",
            "recipient",
            "possessor",
            "if",
            "unless",
            "priority",
            "yes",
            "no",
            "why");

    private final String path;
    private final Map<String, Set<String>> classes;

    private RuleFile(String path, Map<String, Set<String>> classes) {
        this.path = path;
        this.classes = classes;
    }

    /** Named sets of lemmas: {@code weapon: [rifle, mortar]}; a set may name others with {@code @}. */
    static Map<String, Set<String>> wordClasses(String path) {
        var classes = new HashMap<String, Set<String>>();
        for (var entry : new RuleFile(path, classes).document().entrySet()) {
            var lemmas = new HashSet<String>();
            for (String word : strings(entry.getValue())) {
                if (word.startsWith("@")) {
                    Set<String> other = classes.get(word.substring(1));
                    if (other == null) {
                        throw new KnowledgeException(path + ": " + entry.getKey() + " names the unknown class " + word);
                    }
                    lemmas.addAll(other);
                } else {
                    lemmas.add(word.toLowerCase(Locale.ROOT));
                }
            }
            classes.put(String.valueOf(entry.getKey()), lemmas);
        }
        return classes;
    }

    /** The rules of one file. */
    static List<Rule> rules(String path, Map<String, Set<String>> classes) {
        var file = new RuleFile(path, classes);
        Map<?, ?> document = file.document();
        EventType type = file.type(document.get("type"));
        var rules = new ArrayList<Rule>();
        if (!(document.get("rules") instanceof List<?> list)) {
            throw new KnowledgeException(path + " has no list of rules");
        }
        for (Object entry : list) {
            if (!(entry instanceof Map<?, ?> map)) {
                throw new KnowledgeException(path + ": a rule is a map of keys: " + entry);
            }
            rules.add(file.rule(type, map));
        }
        return rules;
    }

    private Map<?, ?> document() {
        var settings = LoadSettings.builder().setLabel(path).build();
        try (InputStream in = KnowledgeFiles.open(path)) {
            if (new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> map) {
                return map;
            }
            throw new KnowledgeException(path + " is no map of keys");
        } catch (YamlEngineException e) {
            throw new KnowledgeException(path + " is no YAML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private EventType type(@Nullable Object name) {
        try {
            return EventType.valueOf(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(path + ": no event type " + name, e);
        }
    }

    private Rule rule(EventType type, Map<?, ?> map) {
        String id = String.valueOf(map.get("id"));
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new KnowledgeException(path + ": " + id + " has the unknown key " + key);
            }
        }
        if (!id.startsWith(type.name().toLowerCase(Locale.ROOT) + ".")) {
            throw new KnowledgeException(path + ": the id " + id + " does not begin with its type");
        }
        try {
            return new Rule(
                    id,
                    type,
                    strings(map.get("mode")),
                    phrases(map.get("verb")),
                    phrases(map.get("noun")),
                    phrases(map.get("words")),
                    map.containsKey("actor") ? strings(map.get("actor")) : List.of("subject"),
                    map.containsKey("recipient") ? strings(map.get("recipient")) : List.of("object"),
                    "object".equals(map.get("possessor")),
                    conditions(id, map.get("if")),
                    conditions(id, map.get("unless")),
                    map.get("priority") instanceof Integer p ? p : 0,
                    strings(map.get("yes")).stream().map(Example::parse).toList(),
                    strings(map.get("no")).stream().map(Example::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(path + ": " + e.getMessage(), e);
        }
    }

    private Map<String, WordClass> conditions(String id, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new KnowledgeException(path + ": " + id + ": conditions are a map from slot to words");
        }
        var conditions = new HashMap<String, WordClass>();
        map.forEach((slot, words) -> conditions.put(String.valueOf(slot), wordClass(id, words)));
        return conditions;
    }

    private WordClass wordClass(String id, @Nullable Object words) {
        var lemmas = new HashSet<String>();
        boolean any = false;
        for (String word : strings(words)) {
            if (word.equals("any")) {
                any = true;
            } else if (word.startsWith("@")) {
                Set<String> named = classes.get(word.substring(1));
                if (named == null) {
                    throw new KnowledgeException(path + ": " + id + " names the unknown class " + word);
                }
                lemmas.addAll(named);
            } else {
                lemmas.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new WordClass(any, lemmas);
    }

    private static List<Phrase> phrases(@Nullable Object value) {
        return strings(value).stream().map(Phrase::of).toList();
    }

    /** A scalar as a list of one, a list as it is, nothing as an empty list. */
    private static List<String> strings(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(value));
        };
    }
}

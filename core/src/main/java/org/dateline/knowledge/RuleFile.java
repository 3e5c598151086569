package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads rule files: YAML, one type a file. Every mistake is named with its file and line. */
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

    private final RuleText file;
    private final Map<String, Set<String>> classes;

    private RuleFile(RuleText file, Map<String, Set<String>> classes) {
        this.file = file;
        this.classes = classes;
    }

    /** Named sets of lemmas: {@code weapon: [rifle, mortar]}; a set may name those before it with {@code @}. */
    static Map<String, Set<String>> wordClasses(RuleText text) {
        var classes = new HashMap<String, Set<String>>();
        var file = new RuleFile(text, classes);
        text.keys()
                .forEach(
                        (name, words) -> classes.put(name, file.wordClass(words).lemmas()));
        return classes;
    }

    /** The rules of one file. */
    static List<Rule> rules(RuleText text, Map<String, Set<String>> classes) {
        var file = new RuleFile(text, classes);
        Map<String, Node> document = text.keys();
        Node typeName = document.get("type");
        Node list = document.get("rules");
        if (typeName == null || list == null) {
            throw new KnowledgeException(text.name() + ": a rule file has a type and a list of rules.");
        }
        EventType type = file.type(typeName);
        var rules = new ArrayList<Rule>();
        text.list(list).forEach(entry -> rules.add(file.rule(type, entry)));
        return rules;
    }

    private EventType type(Node name) {
        try {
            return EventType.valueOf(file.word(name));
        } catch (IllegalArgumentException e) {
            throw file.fault(name, "there is no event type \"" + file.word(name) + "\".");
        }
    }

    private Rule rule(EventType type, Node entry) {
        Map<String, Node> keys = file.keys(entry, "a rule");
        keys.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                throw file.fault(value, "a rule has no key \"" + key + "\".");
            }
        });
        Node name = keys.get("id");
        String begin = type.name().toLowerCase(Locale.ROOT) + ".";
        if (name == null || !file.word(name).startsWith(begin)) {
            throw file.fault(name == null ? entry : name, "a rule's id begins with \"" + begin + "\".");
        }
        try {
            return new Rule(
                    file.word(name),
                    type,
                    file.words(keys.get("mode")),
                    phrases(keys.get("verb")),
                    phrases(keys.get("noun")),
                    phrases(keys.get("words")),
                    keys.containsKey("actor") ? slots(keys.get("actor")) : List.of("subject"),
                    keys.containsKey("recipient") ? slots(keys.get("recipient")) : List.of("object"),
                    file.words(keys.get("possessor")).contains("object"),
                    conditions(keys.get("if")),
                    conditions(keys.get("unless")),
                    priority(keys.get("priority")),
                    examples(keys.get("yes")),
                    examples(keys.get("no")),
                    file.line(entry));
        } catch (IllegalArgumentException e) {
            throw file.fault(entry, e.getMessage() + ".");
        }
    }

    private int priority(@Nullable Node node) {
        if (node == null) {
            return 0;
        }
        try {
            return Integer.parseInt(file.word(node));
        } catch (NumberFormatException e) {
            throw file.fault(node, "a priority is a whole number, not \"" + file.word(node) + "\".");
        }
    }

    private List<Example> examples(@Nullable Node node) {
        return file.list(node).stream()
                .map(n -> {
                    try {
                        return Example.parse(file.word(n), file.line(n));
                    } catch (IllegalArgumentException e) {
                        throw file.fault(n, e.getMessage() + ".");
                    }
                })
                .toList();
    }

    private List<String> slots(@Nullable Node node) {
        for (Node slot : file.list(node)) {
            known(slot, file.word(slot));
        }
        return file.words(node);
    }

    private void known(Node at, String slot) {
        if (!RuleSlots.has(slot)) {
            throw file.fault(
                    at,
                    "there is no slot \"" + slot + "\"; slots are prepositions and these: " + RuleSlots.named() + ".");
        }
    }

    private Map<String, WordClass> conditions(@Nullable Node node) {
        var conditions = new HashMap<String, WordClass>();
        if (node != null) {
            file.keys(node, "what must hold, or must not,").forEach((slot, words) -> {
                known(words, slot);
                conditions.put(slot, wordClass(words));
            });
        }
        return conditions;
    }

    private WordClass wordClass(Node node) {
        var lemmas = new HashSet<String>();
        boolean any = false;
        for (Node entry : file.list(node)) {
            String word = file.word(entry);
            if (word.equals("any")) {
                any = true;
            } else if (word.startsWith("@")) {
                Set<String> named = classes.get(word.substring(1));
                if (named == null) {
                    throw file.fault(entry, "there is no word class \"" + word + "\" (yet).");
                }
                lemmas.addAll(named);
            } else {
                lemmas.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new WordClass(any, lemmas);
    }

    private List<Phrase> phrases(@Nullable Node node) {
        return file.words(node).stream().map(Phrase::of).toList();
    }
}

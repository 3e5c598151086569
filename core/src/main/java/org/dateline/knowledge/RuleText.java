package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a rule file, read as YAML with every value's line kept. Every scalar is taken as it is written: "no" and "on"
 * are words.
 *
 * @param name what messages call the file
 */
record RuleText(String name, String text) {

    /** The file that is packed as {@code knowledge/<path>}. */
    static RuleText packed(String path) {
        try (InputStream in = KnowledgeFiles.open(path)) {
            return new RuleText(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** The file as a map of keys. */
    Map<String, Node> keys() {
        var settings = LoadSettings.builder().setLabel(name).build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new KnowledgeException(name + ": the file is empty."));
            return keys(root, "a rule file");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new KnowledgeException(name + ":" + line + ": this is no YAML: " + e.getProblem() + ".", e);
        } catch (YamlEngineException e) {
            throw new KnowledgeException(name + ": this is no YAML: " + e.getMessage(), e);
        }
    }

    /** The keys of a node that must be a map; {@code what} says what it is. */
    Map<String, Node> keys(Node node, String what) {
        if (!(node instanceof MappingNode map)) {
            throw fault(node, what + " is a map of keys.");
        }
        var keys = new LinkedHashMap<String, Node>();
        for (NodeTuple entry : map.getValue()) {
            String key = word(entry.getKeyNode());
            if (keys.put(key, entry.getValueNode()) != null) {
                throw fault(entry.getKeyNode(), "the key \"" + key + "\" stands there twice.");
            }
        }
        return keys;
    }

    /** A scalar as a list of one, a list as it is, nothing as an empty list. */
    List<Node> list(@Nullable Node node) {
        return switch (node) {
            case null -> List.of();
            case SequenceNode list -> list.getValue();
            default -> List.of(node);
        };
    }

    /** The words of a list. */
    List<String> words(@Nullable Node node) {
        var words = new ArrayList<String>();
        list(node).forEach(n -> words.add(word(n)));
        return words;
    }

    /** A node that must be a word or a sentence. */
    String word(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, "here a word or a sentence is wanted, not a list or a map.");
    }

    RuleLine line(Node node) {
        return new RuleLine(name, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    /** What is wrong at the node, with its file and line. */
    KnowledgeException fault(Node node, String sentence) {
        return new KnowledgeException(line(node) + ": " + sentence);
    }
}

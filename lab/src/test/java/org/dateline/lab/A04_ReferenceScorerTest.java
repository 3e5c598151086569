package org.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our figures and the reference scorer's are the same, whatever the coder gets wrong. */
class A04_ReferenceScorerTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "gold/seeds.json, 0",
        "gold/seeds.json, 1",
        "gold/seeds.json, 2",
        "dev/gold-A.json, 3",
        "dev/gold-B.json, 4",
        "dev/gold-C.json, 5",
        "dev/gold-C.json, 6"
    })
    void sameFigures(String name, int seed) throws Exception {
        Path gold = SHARED.resolve(name);
        Path scorer = SHARED.resolve("eval/score_mentions.py");
        assumeTrue(Files.exists(gold) && Files.exists(scorer), "skipped: no reference scorer beside this project");
        assumeTrue(pythonRuns(), "skipped: no python3 on this machine");
        Path system = disturbed(gold, seed);

        JsonNode theirs = JSON.readTree(run("python3", scorer + "", gold + "", system + "", "--json"));
        Evaluation evaluation = Evaluation.of(name, MarkedFiles.gold(gold), MarkedFiles.system(system));
        assertSame("", theirs, EvaluationJson.figures(evaluation.total()));
        assertThat(evaluation.total().type().right()).isPositive();
        if (seed > 0) {
            assertThat(evaluation.total().type().f1()).isLessThan(1);
        }
    }

    private static void assertSame(String path, JsonNode theirs, JsonNode ours) {
        if (theirs.isObject()) {
            assertThat(ours.propertyNames()).as(path).containsExactlyElementsOf(theirs.propertyNames());
            theirs.properties()
                    .forEach(each -> assertSame(path + "/" + each.getKey(), each.getValue(), ours.get(each.getKey())));
        } else if (theirs.isFloatingPointNumber()) {
            assertThat(ours.asDouble()).as(path).isEqualTo(theirs.asDouble(), within(1e-9));
        } else {
            assertThat(ours.toString()).as(path).isEqualTo(theirs.toString());
        }
    }

    /** Gold's mentions with errors of every kind, as a coder would write them; seed 0 leaves them as they are. */
    private Path disturbed(Path gold, int seed) throws IOException {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (JsonNode story : JSON.readTree(Files.readString(gold)).path("stories")) {
            ObjectNode out = JSON.createObjectNode();
            out.put("id", story.path("id").asString());
            ArrayNode mentions = out.putArray("mentions");
            for (JsonNode mention : story.path("mentions")) {
                int copies = seed == 0 ? 1 : random.nextInt(8) == 0 ? 2 : random.nextInt(5) == 0 ? 0 : 1;
                for (int copy = 0; copy < copies; copy++) {
                    ObjectNode m = (ObjectNode) mention.deepCopy();
                    m.remove("optional");
                    mentions.add(seed == 0 ? m : disturb(m, random));
                }
            }
            lines.add(out.toString());
        }
        return Files.write(folder.resolve("system.jsonl"), lines);
    }

    private static ObjectNode disturb(ObjectNode m, Random random) {
        ArrayNode trigger = (ArrayNode) m.path("trigger").path("span");
        if (random.nextInt(3) == 0) {
            int by = random.nextInt(60) - 30;
            int start = Math.max(0, trigger.get(0).asInt() + by);
            int length = trigger.get(1).asInt() - trigger.get(0).asInt();
            trigger.set(0, JSON.getNodeFactory().numberNode(start));
            trigger.set(1, JSON.getNodeFactory().numberNode(start + length));
        }
        for (String name : List.of("actors", "recipients", "modes", "places", "quantities", "attribution")) {
            if (m.path(name) instanceof ArrayNode list && !list.isEmpty()) {
                switch (random.nextInt(8)) {
                    case 0 -> list.removeAll();
                    case 1 -> list.remove(0);
                    case 2 -> list.add(list.get(0));
                    default -> {}
                }
            }
        }
        for (JsonNode each : m.path("actors")) {
            if (random.nextInt(4) == 0) {
                ((ObjectNode) each).putNull("country");
            } else if (random.nextInt(4) == 0) {
                ((ObjectNode) each).putArray("sectors");
            }
        }
        for (JsonNode each : m.path("places")) {
            if (each.path("lat").isNumber()) {
                ((ObjectNode) each).put("lat", each.path("lat").asDouble() + random.nextDouble() * 0.4);
            }
            if (random.nextInt(5) == 0) {
                ((ObjectNode) each).putNull("lon");
            }
        }
        for (JsonNode each : m.path("quantities")) {
            if (random.nextInt(3) == 0) {
                ((ObjectNode) each).putNull("high");
            }
        }
        if (m.path("when") instanceof ObjectNode when && random.nextInt(3) == 0) {
            when.put("start", "2024-02-0" + (1 + random.nextInt(9)));
        }
        switch (random.nextInt(12)) {
            case 0 -> m.put("type", "AGREE");
            case 1 -> m.put("type", "ASSAULT");
            case 2 -> m.put("assertion", "possible");
            case 3 -> m.put("historical", true);
            case 4 -> m.putNull("when");
            case 5 -> m.remove("recipients");
            case 6 -> m.remove("assertion");
            default -> {}
        }
        return m;
    }

    private static boolean pythonRuns() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }
}

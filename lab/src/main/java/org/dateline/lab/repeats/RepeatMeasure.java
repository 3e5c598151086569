package org.dateline.lab.repeats;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.dateline.knowledge.FurnitureWords;
import org.dateline.model.Retelling;
import org.dateline.model.Story;
import org.dateline.story.ItemStory;
import org.dateline.story.RepeatIndex;

/**
 * Builds a pile in which two of five stories tell an earlier one again, in every way of {@link Plant} in turn, gives it
 * to a {@link RepeatIndex}, and counts what it says. The same seed gives the same pile.
 */
public final class RepeatMeasure {

    private static final int TENTHS = 10;
    private static final int TURN = 5;
    private static final int PLANTED_A_TURN = 2;
    private static final double NANOS = 1e9;

    /** Of the core's time, not the wall's: it stays the same where other programs are at work beside. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final NewsMaker maker;
    private final Planter planter;
    private final ItemStory items = new ItemStory(FurnitureWords.standard());
    private final Map<Plant, RepeatCount> planted = new EnumMap<>(Plant.class);
    private RepeatCount own = RepeatCount.NONE;

    /** A measure of the pile of that seed. */
    public RepeatMeasure(long seed) {
        maker = new NewsMaker(NewsGrammar.packed(), seed);
        planter = new Planter(maker);
        for (Plant plant : Plant.values()) {
            planted.put(plant, RepeatCount.NONE);
        }
    }

    /** Measures a pile of so many stories; {@code step} is told of each, and {@code stop} asked. */
    public RepeatScore run(int stories, Runnable step, BooleanSupplier stop) {
        var index = new RepeatIndex();
        var originals = new ArrayList<Integer>();
        var seconds = new ArrayList<Double>();
        var megabytes = new ArrayList<Double>();
        double before = megabytes();
        long spent = 0;
        int plants = 0;
        for (int i = 0; i < stories && !stop.getAsBoolean(); i++) {
            SplittableRandom random = maker.random(i);
            Telling fresh = maker.story(i);
            boolean again = i % TURN >= TURN - PLANTED_A_TURN;
            Plant plant = again ? Plant.values()[plants++ % Plant.values().length] : null;
            int original = originals.isEmpty() ? 0 : originals.get(random.nextInt(originals.size()));
            Telling telling = plant == null ? fresh : planter.plant(plant, maker.story(original), fresh, random);
            Story story = telling.story("s" + i, items);
            long start = THREAD.getCurrentThreadCpuTime();
            Optional<Retelling> found = index.add(story);
            spent += THREAD.getCurrentThreadCpuTime() - start;
            if (plant == null) {
                originals.add(i);
                own = own.and(found, false);
            } else {
                boolean right = plant.expected().isRight(found, "s" + original);
                planted.compute(plant, (p, count) -> (count == null ? RepeatCount.NONE : count).and(found, right));
            }
            if ((i + 1L) * TENTHS / stories > (long) i * TENTHS / stories) {
                seconds.add(spent / NANOS);
                megabytes.add(megabytes() - before);
                spent = 0;
            }
            step.run();
        }
        return new RepeatScore(stories, own, planted, seconds, megabytes);
    }

    /** What the heap needs; collects the garbage for it. */
    private static double megabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}

package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.NameMatch.Form;
import org.dateline.knowledge.RosterRows.Stated;
import org.dateline.model.Token;

/** Everybody the program knows by name: states, and persons and bodies with their dated roles. */
public final class Roster {

    /** Countries whose names reach English by transliteration, so that spellings of one name differ. */
    private static final Set<String> TRANSLITERATED = Set.of(
            "AFG", "ARE", "BHR", "DJI", "DZA", "EGY", "IMG", "IRN", "IRQ", "ISM", "JOR", "KWT", "LBN", "LBY", "MAR",
            "MRT", "OMN", "PAK", "PSE", "QAT", "SAU", "SDN", "SOM", "SYR", "TUN", "YEM");

    /** A loose key this short is shared by too many names. */
    private static final int SHORTEST_LOOSE = 5;

    private final List<State> states;
    private final List<Entity> entities;
    private final Map<String, Named> byId = new HashMap<>();
    private final NameAutomaton exact;
    private final NameAutomaton loose;
    private final NameCase nameCase;
    private final Map<String, String> whereStated = new HashMap<>();

    private static final class Packed {
        private static final Roster ROSTER =
                of(RosterFile.packed(), Set.copyOf(KnowledgeFiles.lines("lexicon/words-like-names.txt")));
    }

    private Roster(RosterRows rows, Set<String> wordsLikeNames) {
        states = rows.states().stream().map(Stated::what).toList();
        nameCase = new NameCase(wordsLikeNames);
        exact = new NameAutomaton(w -> w, wordsLikeNames);
        loose = new NameAutomaton(NameKey::loose, wordsLikeNames);
        states.forEach(this::add);
        entities = rows.entities().stream().map(Stated::what).toList();
        entities.forEach(this::add);
        rows.states().forEach(s -> whereStated.put(s.what().id(), s.row().where()));
        rows.entities().forEach(e -> whereStated.put(e.what().id(), e.row().where()));
    }

    /** The roster packed with the program, read once. */
    public static Roster packed() {
        return Packed.ROSTER;
    }

    /** The packed roster with files beside it; a row of theirs takes the place of the packed one of the same id. */
    public static Roster packedWith(List<RosterFile> own) {
        return of(RosterFile.packedUnder(own), Set.copyOf(KnowledgeFiles.lines("lexicon/words-like-names.txt")));
    }

    /** The roster of these files; one broken row is a broken installation. */
    public static Roster of(List<RosterFile> files, Set<String> wordsLikeNames) {
        RosterRows rows = RosterRows.of(files);
        rows.problems().stream().findFirst().ifPresent(p -> {
            throw new KnowledgeException("knowledge/roster/" + p);
        });
        return new Roster(rows, wordsLikeNames);
    }

    private void add(State state) {
        byId.put(state.id(), state);
        exact.add(new Form(state, NameUse.NAME, state.name()));
        state.otherNames().forEach(n -> exact.add(new Form(state, NameUse.NAME, n)));
        state.adjectives().forEach(n -> exact.add(new Form(state, NameUse.ADJECTIVE, n)));
        state.demonyms().forEach(n -> exact.add(new Form(state, NameUse.DEMONYM, n)));
        state.seats().forEach(n -> exact.add(new Form(state, NameUse.SEAT, n)));
    }

    private void add(Entity entity) {
        byId.put(entity.id(), entity);
        var names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        boolean transliterated = entity.roles().stream().anyMatch(r -> TRANSLITERATED.contains(r.country()));
        for (String name : new HashSet<>(names)) {
            Form form = new Form(entity, NameUse.NAME, name);
            exact.add(form);
            List<String> words = NameKey.words(name);
            boolean longEnough =
                    words.size() > 1 || NameKey.loose(words.getFirst()).length() >= SHORTEST_LOOSE && !isCapitals(name);
            if (transliterated && longEnough) {
                loose.add(form);
            }
        }
    }

    private static boolean isCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /** Every person and body, in the files' order. */
    public List<Entity> entities() {
        return entities;
    }

    public List<State> states() {
        return states;
    }

    public Optional<State> findState(String iso3) {
        return byId.get(iso3) instanceof State state ? Optional.of(state) : Optional.empty();
    }

    public Optional<Entity> findEntity(String id) {
        return byId.get(id) instanceof Entity entity ? Optional.of(entity) : Optional.empty();
    }

    /** The row that states it: the file's name and the line, apart by a colon. */
    public String whereStated(Named named) {
        return Optional.ofNullable(whereStated.get(named.id()))
                .orElseThrow(() -> new IllegalArgumentException("not of this roster: " + named.id()));
    }

    /**
     * Everybody who bears the name as it stands, each once; where nobody does, those whose name is spelt so that it comes
     * to the same, as Arabic names are.
     */
    public List<Form> bearers(String name) {
        List<String> words = NameKey.words(name);
        List<Form> found = words.isEmpty() ? List.of() : exact.find(words);
        if (found.isEmpty() && !words.isEmpty()) {
            found = loose.find(words);
        }
        var byId = new LinkedHashMap<String, Form>();
        found.stream()
                .sorted(Comparator.comparing((Form f) -> !f.alias().equals(name))
                        .thenComparing(f -> !f.alias().equals(f.named().name())))
                .forEachOrdered(f -> byId.putIfAbsent(f.named().id(), f));
        return List.copyOf(byId.values());
    }

    /** The names in the tokens from left to right, each the longest at its place, none overlapping another. */
    public List<NameMatch> matches(List<Token> tokens) {
        var all = new ArrayList<>(exact.matches(tokens, nameCase));
        all.addAll(loose.matches(tokens, nameCase));
        all.sort((a, b) -> b.size() != a.size() ? b.size() - a.size() : a.first() - b.first());
        var chosen = new ArrayList<NameMatch>();
        for (NameMatch match : all) {
            if (chosen.stream().noneMatch(c -> c.first() <= match.last() && match.first() <= c.last())) {
                chosen.add(match);
            }
        }
        chosen.sort((a, b) -> a.first() - b.first());
        return List.copyOf(chosen);
    }
}

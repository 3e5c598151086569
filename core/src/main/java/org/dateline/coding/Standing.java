package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.ActWords;
import org.dateline.model.Act;
import org.dateline.model.EventType;
import org.dateline.model.Participant;

/**
 * What an act makes of people whom their own words do not place: who is made to flee is a refugee, who is held on a
 * charge is a suspect (codebook, sections 2 and 4).
 */
final class Standing {

    private final ActWords words;

    Standing(ActWords words) {
        this.words = words;
    }

    Participant inAct(Act act, Participant recipient) {
        if (act.type() == EventType.SANCTION && isDisplacement(act)) {
            return displaced(recipient);
        }
        if (act.rule().equals("assault.overthrow") && recipient.sectors().contains("ELI")) {
            return with(recipient, List.of("GOV")); // whoever is overthrown was in office
        }
        boolean held = act.type() == EventType.COERCE && act.modes().contains("arrest");
        return held && recipient.sectors().equals(List.of("UNK")) && isCharged(act)
                ? with(recipient, List.of("CRM"))
                : recipient;
    }

    /** Who demonstrates or strikes and is called no more than people is a civilian. */
    Participant doing(Act act, Participant actor) {
        return act.type() == EventType.PROTEST && actor.sectors().equals(List.of("UNK"))
                ? with(actor, List.of("CVL"))
                : actor;
    }

    private static boolean isDisplacement(Act act) {
        return act.modes().contains("expel") && !act.rule().equals("sanction.expel");
    }

    private static Participant displaced(Participant recipient) {
        return switch (recipient.primarySector().orElse("UNK")) {
            case "CVL" -> with(recipient, List.of("REF", "CVL"));
            case "UNK" -> with(recipient, List.of("REF"));
            default -> recipient;
        };
    }

    private boolean isCharged(Act act) {
        return act.sentence().tokens().stream()
                .anyMatch(t -> words.is(ActWords.Kind.CHARGE, t.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Participant with(Participant p, List<String> sectors) {
        return p.withSectors(sectors);
    }
}

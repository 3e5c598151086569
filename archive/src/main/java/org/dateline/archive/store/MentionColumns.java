package org.dateline.archive.store;

import java.util.List;
import org.dateline.archive.form.JsonLines;
import org.dateline.archive.form.MentionReader;
import org.dateline.model.Chain;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Where;
import org.jdbi.v3.core.Handle;

/** The fields of mentions that persons may judge, as columns for questions: who, where and by whose word. */
final class MentionColumns {

    private MentionColumns() {}

    /** Writes them, each as it is judged, and beside it the key as it was coded. */
    static void add(Handle db, Mention coded, Mention judged) {
        addParticipants(db, coded.id(), "actor", judged.actors(), coded.actors());
        addParticipants(db, coded.id(), "recipient", judged.recipients(), coded.recipients());
        addPlaces(db, judged);
        addChains(db, coded, judged);
    }

    /** The columns of a mention anew, as it is judged now. */
    static void writeAnew(Handle db, String id, Judgements judgements) {
        db.createQuery("SELECT story, form FROM mentions WHERE id = :id")
                .bind("id", id)
                .map((rs, ctx) -> MentionReader.mention(rs.getString(1), JsonLines.read(rs.getString(2))))
                .findFirst()
                .ifPresent(coded -> {
                    for (String table : List.of("participants", "places", "chains")) {
                        db.execute("DELETE FROM " + table + " WHERE mention = ?", id);
                    }
                    add(db, coded, judgements.apply(coded, MentionTable.reported(db, coded.story())));
                });
    }

    private static void addParticipants(
            Handle db, String mention, String role, List<Participant> some, List<Participant> coded) {
        for (int i = 0; i < some.size(); i++) {
            Participant p = some.get(i);
            db.execute(
                    """
                    INSERT INTO participants (mention, role, pos, name, entity, country, sector, subject, coded, words)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    mention,
                    role,
                    i,
                    p.name(),
                    p.entityOrNull(),
                    p.countryOrNull(),
                    p.primarySector().orElse(null),
                    p.key(),
                    coded.get(i).key(),
                    p.words().text());
        }
    }

    private static void addPlaces(Handle db, Mention mention) {
        for (int i = 0; i < mention.places().size(); i++) {
            Where where = mention.places().get(i);
            db.execute(
                    """
                    INSERT INTO places (mention, pos, role, name, place, country, admin1, latitude, longitude, precision, subject, words)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    mention.id(),
                    i,
                    where.role().word(),
                    where.name(),
                    where.placeOrNull(),
                    where.countryOrNull(),
                    where.admin1OrNull(),
                    where.point().map(Where.Point::latitude).orElse(null),
                    where.point().map(Where.Point::longitude).orElse(null),
                    where.precision(),
                    where.key(),
                    where.words().text());
        }
    }

    private static void addChains(Handle db, Mention coded, Mention judged) {
        for (int c = 0; c < judged.attribution().size(); c++) {
            List<Chain.Link> links = judged.attribution().get(c).links();
            for (int i = 0; i < links.size(); i++) {
                Chain.Link link = links.get(i);
                Chain.Link asCoded = coded.attribution().get(c).links().get(i);
                db.execute(
                        """
                        INSERT INTO chains (mention, chain, pos, kind, words, entity, subject, coded)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                        coded.id(),
                        c,
                        i,
                        link.kind().word(),
                        link.words().text(),
                        link.entityOrNull(),
                        link.key(),
                        asCoded.key());
            }
        }
    }
}

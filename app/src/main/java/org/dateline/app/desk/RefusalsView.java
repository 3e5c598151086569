package org.dateline.app.desk;

import java.util.List;
import org.dateline.app.rest.Part;
import org.dateline.archive.Archive;
import org.dateline.archive.store.Listing;
import org.dateline.archive.store.RefusalRow;
import org.dateline.archive.store.Summary;

/**
 * The page of refusals: a few of each code, or all of one.
 *
 * @param code the one code shown; empty for an overview
 */
public record RefusalsView(String code, List<Group> groups, Pager pager) {

    private static final int SAMPLES = 3;

    public RefusalsView {
        groups = List.copyOf(groups);
    }

    /** The refusals of a code: how many there are, and those shown. */
    public record Group(String code, long count, List<RefusalRow> shown) {
        public Group {
            shown = List.copyOf(shown);
        }
    }

    static RefusalsView of(Archive archive, Part part) {
        if (part.code().isEmpty()) {
            List<Group> groups = archive.summary().refusals().stream()
                    .map((Summary.ByCode by) -> new Group(
                            by.code(),
                            by.count(),
                            archive.refusals(by.code(), 0, SAMPLES).rows()))
                    .toList();
            long all = groups.stream().mapToLong(Group::count).sum();
            return new RefusalsView("", groups, new Pager(all, 0, 0, "", ""));
        }
        Listing<RefusalRow> rows = archive.refusals(part.code(), part.offset(), part.limit());
        return new RefusalsView(
                part.code(),
                List.of(new Group(part.code(), rows.total(), rows.rows())),
                Pager.of(rows, part.limit(), offset -> Address.refusals(part.code(), offset)));
    }
}

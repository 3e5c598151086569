/**
 * What is read: every form in which pages come, opened into a lazy stream of raw pages.
 *
 * <pre>{@code
 * var intake = new Intake(Columns.USUAL, Limits.USUAL);
 * try (Walk walk = intake.open(source, name, stream)) {
 *     while (walk.hasNext()) {
 *         switch (walk.next()) {
 *             case Found.Whole whole   -> …   // a page, and what was wrong with it
 *             case Found.Refused none  -> …   // what could not be opened, and why
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;

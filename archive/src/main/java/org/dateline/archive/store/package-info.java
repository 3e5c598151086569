/**
 * The record: what was read and coded, kept in one SQLite file, and the questions that can be put to it. Each page is one
 * transaction: when {@code ingest} returns, its stories, mentions, events and refusals are on disk together.
 */
@NullMarked
package org.dateline.archive.store;

import org.jspecify.annotations.NullMarked;

/**
 * Fetching pages from the web with manners: robots.txt is obeyed, one request a host at a time with a pause, nothing is
 * fetched again that has not changed, and no address of a private network is asked unless that is allowed.
 */
@NullMarked
package org.dateline.intake.fetch;

import org.jspecify.annotations.NullMarked;

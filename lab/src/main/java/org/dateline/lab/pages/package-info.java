/** How well article text is told from the rest of a page, by the definitions of the article extraction benchmark;
 * and how pages are taken apart into stories, furniture and refusals. */
@NullMarked
package org.dateline.lab.pages;

import org.jspecify.annotations.NullMarked;

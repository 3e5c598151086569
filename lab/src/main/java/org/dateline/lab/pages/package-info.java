/** Measuring how pages are taken apart into stories, furniture and refusals. */
@NullMarked
package org.dateline.lab.pages;

import org.jspecify.annotations.NullMarked;

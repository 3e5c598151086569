/** The nouns: records that every room may know. They know only the JDK. */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;

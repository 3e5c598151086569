/** Stanford CoreNLP (GPL-3.0-or-later) behind the contract of {@code reading}. Nothing else may depend on it. */
@NullMarked
package org.dateline.reading.corenlp;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.dateline.lab.places;

import org.jspecify.annotations.NullMarked;

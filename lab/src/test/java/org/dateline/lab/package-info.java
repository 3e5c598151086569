@NullMarked
package org.dateline.lab;

import org.jspecify.annotations.NullMarked;

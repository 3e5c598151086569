@NullMarked
package org.dateline.lab.pages;

import org.jspecify.annotations.NullMarked;

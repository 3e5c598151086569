/**
 * The command line: one small class a command, shared options as mixins. Results go to the standard output, messages and
 * progress to the standard error. Command classes name heavy parts (archive, reading engine, web server) only inside
 * methods of other classes, so that {@code --help} and short commands start fast.
 */
@NullMarked
package org.dateline.app.cli;

import org.jspecify.annotations.NullMarked;

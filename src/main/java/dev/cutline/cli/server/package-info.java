/** A desk that runs somewhere, called over HTTP by commands. */
@NullMarked
package dev.cutline.cli.server;

import org.jspecify.annotations.NullMarked;

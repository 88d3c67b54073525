/**
 * Readers of companions, one a kind: sidecars, caption sheets, texts, ninjs of all generations, NewsML-G2. Nobody knows
 * them: each says what it reads, and the companions ask all.
 */
@NullMarked
package dev.cutline.intake.reader;

import org.jspecify.annotations.NullMarked;

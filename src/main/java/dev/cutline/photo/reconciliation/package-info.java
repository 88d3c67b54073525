/**
 * One record out of what files, companions and the desk say: who is believed, what loses and stays visible as a
 * conflict, and how it goes back into a file.
 */
@NamedInterface("reconciliation")
@NullMarked
package dev.cutline.photo.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

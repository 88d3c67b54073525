/** Many pictures at once: edits, withdrawals, replacements, on the server, with progress, a report and a way back. */
@NamedInterface("batch")
@NullMarked
package dev.cutline.desk.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

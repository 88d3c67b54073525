/** The search's page, and what it offers while one types. */
@NullMarked
package dev.cutline.web.find;

import org.jspecify.annotations.NullMarked;

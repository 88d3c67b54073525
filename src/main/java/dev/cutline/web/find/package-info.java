/** The search's page, the address that is its state, what it offers while one types. Knows no other page. */
@NullMarked
package dev.cutline.web.find;

import org.jspecify.annotations.NullMarked;

/**
 * Pages of the desk's dealings with agencies: contracts, credit lines in houses' words, usages and reports, kill
 * notices.
 */
@NullMarked
package dev.cutline.web.agency;

import org.jspecify.annotations.NullMarked;

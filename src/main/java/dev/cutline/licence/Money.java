package dev.cutline.licence;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks amounts and currencies. */
final class Money {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final int CENTS = 2;
    private static final int FINEST = 4;

    private Money() {}

    /** The amount with its cents. */
    static BigDecimal amount(String member, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.signum() < 0 || plain.compareTo(HIGHEST) > 0 || plain.scale() > FINEST) {
            throw new InvalidMember(member, "must be an amount of money, such as 45.00.");
        }
        return plain.setScale(Math.max(CENTS, plain.scale()));
    }

    /** The ISO 4217 code; null where nothing has a price and none is given. */
    static @Nullable String currency(@Nullable String code, boolean priced) {
        if (code == null || code.isBlank()) {
            if (priced) {
                throw new InvalidMember("currency", "must name the currency of the amount, such as EUR.");
            }
            return null;
        }
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new InvalidMember("currency", "must be an ISO 4217 code, such as EUR.");
        }
    }
}

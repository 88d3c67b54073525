package dev.cutline.credit.line;

import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Vocabulary;
import dev.cutline.credit.word.Vocabulary.Role;
import java.util.List;

/** What follows a copyright mark: holder, year or both, without "All rights reserved". */
final class Copyright {

    private Copyright() {}

    static String of(String line, LineReading reading) {
        if (reading.copyrightMark < 0) {
            return "";
        }
        int next = afterLead(reading);
        if (next >= reading.lexemes.size() || reading.parts.isEmpty()) {
            return "";
        }
        int start = reading.lexemes.get(next).start();
        return tidy(line.substring(start, Math.max(start, reservation(line, reading.lexemes, next))));
    }

    private static int afterLead(LineReading reading) {
        List<Lexeme> lexemes = reading.lexemes;
        int i = reading.copyrightMark + 1;
        Vocabulary words = Vocabulary.builtIn();
        for (int next = i; next >= 0 && i < lexemes.size(); next = leadEnd(lexemes, i, words)) {
            i = Math.max(i, next);
        }
        return i;
    }

    /** The lexeme after a mark or a lead-in, or -1. */
    private static int leadEnd(List<Lexeme> lexemes, int i, Vocabulary words) {
        Phrases.Match<Vocabulary.Meaning> match = words.longest(lexemes, i, lexemes.size());
        if (match != null
                && match.value().role() == Role.LEAD
                && match.end() < lexemes.size()
                && lexemes.get(match.end()).kind() == Kind.COLON) {
            return match.end();
        }
        return i < lexemes.size() && isLead(lexemes, i, words) ? i + 1 : -1;
    }

    private static boolean isLead(List<Lexeme> lexemes, int i, Vocabulary words) {
        Lexeme lexeme = lexemes.get(i);
        boolean colon = i + 1 < lexemes.size() && lexemes.get(i + 1).kind() == Kind.COLON;
        return switch (lexeme.kind()) {
            case COLON, COPYRIGHT, CLOSE, DASH, DOT, COMMA, SLASH, PIPE -> true;
            case WORD ->
                lexeme.key().equals("by")
                        || lexeme.key().equals("copyright")
                        || colon && !words.meantLead(lexeme.key()).isEmpty();
            default -> false;
        };
    }

    /** Where "All rights reserved" begins, or the end of the line. */
    private static int reservation(String line, List<Lexeme> lexemes, int from) {
        for (int i = from; i < lexemes.size(); i++) {
            Phrases.Match<Vocabulary.Meaning> match = Vocabulary.builtIn().longest(lexemes, i, lexemes.size());
            if (match != null && match.value().role() == Role.RESERVATION) {
                return lexemes.get(i).start();
            }
        }
        return line.length();
    }

    private static String tidy(String notice) {
        int end = notice.length();
        int open = 0;
        for (int i = 0; i < end; i++) {
            char c = notice.charAt(i);
            if (c == '(' || c == '[') {
                open++;
            } else if ((c == ')' || c == ']') && --open < 0) {
                end = i;
            }
        }
        while (end > 0 && (" .,;-–|/".indexOf(notice.charAt(end - 1)) >= 0)) {
            end--;
        }
        return notice.substring(0, end);
    }
}

package plangraph;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.UserFunction;

/**
 * Writes rows as JSON inside the database. A driver in JavaScript reads one long text several times faster than the same
 * rows value by value. Strict: what JSON, or the numbers of JavaScript, cannot hold is refused, and the caller asks for
 * the rows in the plain way.
 */
public class JsonFunction {

    /** The largest integer of which JavaScript can tell the neighbours apart. */
    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** Characters of one text. The database does not count this memory among a transaction's, so it is kept small. */
    private static final int MAX_LENGTH = 1 << 20;

    @UserFunction("plangraph.json")
    @Description("The value as JSON text (RFC 8259), at most 2^20 characters. "
            + "Fails for longer ones and for dates, nodes, integers beyond 2^53 - 1 and NaN.")
    public String json(@Name("value") Object value) {
        StringBuilder text = new StringBuilder(8192);
        write(text, value);
        return text.toString();
    }

    private static void write(StringBuilder text, Object value) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("More than " + MAX_LENGTH + " characters");
        }
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String string) {
            writeText(text, string);
        } else if (value instanceof Number number) {
            writeNumber(text, number);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(text, map);
        } else if (value instanceof List<?> list) {
            writeList(text, list);
        } else if (value.getClass().isArray()) {
            writeArray(text, value);
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass().getSimpleName());
        }
    }

    private static void writeNumber(StringBuilder text, Number number) {
        if (number instanceof Double || number instanceof Float) {
            double real = number.doubleValue();
            if (Double.isNaN(real) || Double.isInfinite(real)) {
                throw new IllegalArgumentException("No JSON for " + real);
            }
            text.append(real);
            return;
        }
        long whole = number.longValue();
        if (whole > MAX_SAFE_INTEGER || whole < -MAX_SAFE_INTEGER) {
            throw new IllegalArgumentException("No JSON for integers beyond 2^53 - 1");
        }
        text.append(whole);
    }

    private static void writeMap(StringBuilder text, Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(before);
            writeText(text, (String) entry.getKey());
            text.append(':');
            write(text, entry.getValue());
            before = ',';
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private static void writeList(StringBuilder text, List<?> list) {
        char before = '[';
        for (Object value : list) {
            text.append(before);
            write(text, value);
            before = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static void writeArray(StringBuilder text, Object array) {
        int length = Array.getLength(array);
        text.append('[');
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                text.append(',');
            }
            write(text, Array.get(array, i));
        }
        text.append(']');
    }

    private static void writeText(StringBuilder text, String string) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character >= ' ' && character != '"' && character != '\\') {
                continue;
            }
            text.append(string, written, i).append(escaped(character));
            written = i + 1;
        }
        text.append(string, written, string.length()).append('"');
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> String.format("\\u%04x", (int) character);
        };
    }
}

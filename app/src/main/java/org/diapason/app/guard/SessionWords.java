package org.diapason.app.guard;

import java.nio.charset.StandardCharsets;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session holds is written: words as they are, which is all that pages ask for; what signing in elsewhere keeps
 * for the minute that it takes, as an object of Java, whose first byte no word can begin with.
 */
final class SessionWords {

    private static final byte OBJECT = (byte) 0xAC;

    private SessionWords() {}

    static GenericConversionService conversion() {
        SerializingConverter objects = new SerializingConverter();
        DeserializingConverter back = new DeserializingConverter();
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(
                Object.class,
                byte[].class,
                value -> value instanceof String words
                        ? words.getBytes(StandardCharsets.UTF_8)
                        : objects.convert(value));
        conversion.addConverter(
                byte[].class,
                Object.class,
                bytes -> bytes.length > 0 && bytes[0] == OBJECT
                        ? back.convert(bytes)
                        : new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }
}

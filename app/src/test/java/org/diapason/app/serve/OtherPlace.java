package org.diapason.app.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A place that vouches for people (OpenID Connect), as small as it can be: whoever asks is who the test says. */
final class OtherPlace implements AutoCloseable {

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String email = "";
    private volatile boolean verified = true;
    private volatile boolean signsWell = true;

    OtherPlace() throws IOException, GeneralSecurityException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        keys = maker.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        server.createContext("/keys", exchange -> json(exchange, publicKey()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", exchange -> json(exchange, token(exchange)));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on whoever asks has this address, for which the place vouches or not, with a sound signature or not. */
    void says(String whose, boolean isVerified, boolean isSound) {
        email = whose;
        verified = isVerified;
        signsWell = isSound;
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(issuer());
    }

    private String publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\": [{\"kty\": \"RSA\", \"kid\": \"one\", \"alg\": \"RS256\", \"use\": \"sig\", \"n\": \""
                + url(key.getModulus().toByteArray()) + "\", \"e\": \""
                + url(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String code = "code" + nonces.size();
        nonces.put(code, query.replaceAll(".*[?&]?nonce=([^&]*).*", "$1"));
        String back =
                java.net.URLDecoder.decode(query.replaceAll(".*redirect_uri=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        String state = query.replaceAll(".*state=([^&]*).*", "$1");
        exchange.getResponseHeaders().set("Location", back + "?code=" + code + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String nonce = nonces.getOrDefault(body.replaceAll(".*code=([^&]*).*", "$1"), "");
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss": "%s", "sub": "1", "aud": "studio", "exp": %d, "iat": %d, "nonce": "%s", "email": "%s", "email_verified": %s}""".formatted(issuer(), now + 300, now, nonce, email, verified);
        return "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 300, \"id_token\": \""
                + signed(claims) + "\"}";
    }

    private String signed(String claims) {
        String text = url("{\"alg\": \"RS256\", \"kid\": \"one\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + url(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((signsWell ? text : text + "x").getBytes(StandardCharsets.UTF_8));
            return text + "." + url(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(byte[] bytes) {
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

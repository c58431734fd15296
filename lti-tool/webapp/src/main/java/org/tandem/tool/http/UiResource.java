package org.tandem.tool.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The user interface's files, as the admin-ui module built them: compressed once, kept in memory,
 * cached by browsers for good where the name carries a hash and checked by ETag otherwise.
 */
@Path("/ui")
@ApplicationScoped
public class UiResource {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  private final Map<String, UiFile> files = new ConcurrentHashMap<>();

  /** A file of the built user interface; 404 for anything else. */
  @GET
  @Path("/{name: [A-Za-z0-9_-][A-Za-z0-9._/-]*}")
  public Response file(
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    UiFile file = files.computeIfAbsent(name, UiResource::load);
    String cache = file.hashed() ? "public, max-age=31536000, immutable" : "no-cache";
    if (file.etag().equals(known)) {
      return Response.notModified()
          .header("ETag", file.etag())
          .header("Cache-Control", cache)
          .build();
    }
    boolean gzip = encodings != null && encodings.contains("gzip");
    Response.ResponseBuilder response =
        Response.ok(gzip ? file.gzip() : file.plain(), file.type())
            .header("ETag", file.etag())
            .header("Vary", "Accept-Encoding")
            .header("Cache-Control", cache);
    return (gzip ? response.header("Content-Encoding", "gzip") : response).build();
  }

  private static UiFile load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    ClassLoader loader = UiResource.class.getClassLoader();
    if (type == null || name.contains("..")) {
      throw new NotFoundException();
    }
    try (InputStream in = loader.getResourceAsStream("META-INF/resources/ui/" + name)) {
      if (in == null) {
        throw new NotFoundException();
      }
      byte[] plain = in.readAllBytes();
      ByteArrayOutputStream gzip = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
        out.write(plain);
      }
      return new UiFile(plain, gzip.toByteArray(), type, name.matches(".*-[A-Z0-9]{8}\\.\\w+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record UiFile(byte[] plain, byte[] gzip, String type, boolean hashed) {
    String etag() {
      return '"' + Integer.toHexString(java.util.Arrays.hashCode(plain)) + '"';
    }
  }
}

package org.tandem.tool.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;

/**
 * The description of the API as the build has written it, OpenAPI in JSON. Liberty's own feature
 * for it would read all of it at every start and hold it in memory.
 */
@WebServlet("/openapi")
public class ApiDescription extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    try (InputStream file =
        Objects.requireNonNull(
            ApiDescription.class.getResourceAsStream("/META-INF/openapi.json"),
            "the build writes META-INF/openapi.json")) {
      file.transferTo(response.getOutputStream());
    }
  }
}

package city.innovation.kit.http;

import city.innovation.kit.time.CityTime;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells clients of what is {@link Deprecating}: {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594), {@code Link}. */
@Provider
@Deprecating(since = "", sunset = "", link = "")
public class Deprecations implements ContainerResponseFilter {

    /** RFC 9110, 5.6.7; the constant of the JDK writes days of one digit. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Deprecating own = resource.getResourceMethod().getAnnotation(Deprecating.class);
        Deprecating said = own == null ? resource.getResourceClass().getAnnotation(Deprecating.class) : own;
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("Deprecation", deprecation(said.since()));
        headers.putSingle("Sunset", sunset(said.sunset()));
        headers.add(HttpHeaders.LINK, "<%s>; rel=\"deprecation\"".formatted(said.link()));
    }

    /** A date as a structured field: seconds since 1970. */
    static String deprecation(String day) {
        return "@" + CityTime.startOf(LocalDate.parse(day)).getEpochSecond();
    }

    static String sunset(String day) {
        return HTTP_DATE.format(CityTime.startOf(LocalDate.parse(day)));
    }
}

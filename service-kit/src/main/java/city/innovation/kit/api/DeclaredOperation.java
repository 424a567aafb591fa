package city.innovation.kit.api;

import java.util.List;

/**
 * What a resource method says about its operation beside the document.
 *
 * @param feature the package of the resource, which is also that of its lifecycle
 * @param open whether it answers without a token
 * @param roles that it is for; empty where more than the role decides
 * @param keyed whether it takes an {@code Idempotency-Key}
 * @param keyRequired whether it wants one
 */
record DeclaredOperation(String feature, boolean open, List<String> roles, boolean keyed, boolean keyRequired) {}

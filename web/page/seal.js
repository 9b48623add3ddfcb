/**
 * Ends all access to the network, for this page and for every worker that it makes from now on: a
 * second policy can only take away, and no script can take it out again. The served page needs its
 * own server once, for the engine.
 */
export function seal() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}

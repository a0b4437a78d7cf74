/** Options with a value that concern the transfer, the answer or the output, but not the request. */
export const ignoredWithValue: ReadonlySet<string> = split(
  `-o -m -w -b -c -x -U -E -D -y -Y --output --output-dir --max-time --connect-timeout --speed-limit --speed-time
  --limit-rate --max-filesize --max-redirs --retry --retry-delay --retry-max-time --write-out --dump-header
  --stderr --trace --trace-ascii --cookie --cookie-jar --proxy --noproxy --proxy-user --proxy-header --socks5
  --socks5-hostname --cacert --cert --cert-type --key --key-type --pass --ciphers --resolve --connect-to
  --dns-servers --doh-url --interface --local-port --unix-socket --proto --proto-redir
  --keepalive-time --expect100-timeout --tls-max`,
);

/** The same without a value. */
export const ignoredFlags: ReadonlySet<string> = split(
  `-s -S -k -L -v -i -f -N -4 -6 -# -O -J -R -Z -j -q -p -0 -1 -2 -3 --silent --show-error --insecure --location
  --location-trusted --verbose --include --show-headers --fail --fail-with-body --fail-early --no-buffer --ipv4
  --ipv6 --progress-bar --progress-meter --compressed --http1.0 --http1.1 --http2 --http2-prior-knowledge --http3
  --http3-only --tlsv1 --tlsv1.0 --tlsv1.1 --tlsv1.2 --tlsv1.3 --ssl --ssl-reqd --ssl-no-revoke --basic
  --proxy-insecure --proxytunnel --remote-name --remote-name-all --remote-header-name --remote-time
  --remove-on-error --create-dirs --clobber --parallel --junk-session-cookies --retry-all-errors
  --retry-connrefused --post301 --post302 --post303 --tcp-nodelay --keepalive --sessionid --raw --buffer --disable
  --trace-time --ca-native --tcp-fastopen --http0.9 --alpn`,
);

function split(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}

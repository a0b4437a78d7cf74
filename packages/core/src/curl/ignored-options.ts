/** Options with a value that concern the transfer, the answer or the output, but not the request. */
export const ignoredWithValue: ReadonlySet<string> = split(
  `-o -m -w -b -c -x -U -E -D -y -Y --output --output-dir --max-time --connect-timeout --expect100-timeout --speed-limit
  --speed-time --limit-rate --max-filesize --max-redirs --keepalive-time --happy-eyeballs-timeout-ms --rate --retry
  --retry-delay --retry-max-time --parallel-max --write-out --dump-header --stderr --trace --trace-ascii --trace-config
  --libcurl --create-file-mode --etag-save --cookie --cookie-jar --hsts --alt-svc --proxy --preproxy --noproxy
  --proxy-user --proxy-header --proxy1.0 --proxy-cacert --proxy-capath --proxy-cert --proxy-key --proxy-pass --socks4
  --socks4a --socks5 --socks5-hostname --cacert --capath --crlfile --cert --cert-type --key --key-type --pass --ciphers
  --tls13-ciphers --curves --tls-max --pinnedpubkey --engine --random-file --egd-file --resolve --connect-to --dns-servers
  --dns-interface --dns-ipv4-addr --dns-ipv6-addr --doh-url --interface --local-port --unix-socket --abstract-unix-socket
  --proto --proto-redir`,
);

/** The same without a value. */
export const ignoredFlags: ReadonlySet<string> = split(
  `-s -S -k -L -v -i -f -N -4 -6 -# -O -J -R -Z -j -q -p -0 -1 -2 -3 --silent --show-error --insecure --location
  --location-trusted --verbose --include --show-headers --fail --fail-with-body --fail-early --no-buffer --ipv4 --ipv6
  --progress-bar --progress-meter --compressed --http0.9 --http1.0 --http1.1 --http2 --http2-prior-knowledge --http3
  --http3-only --tlsv1 --tlsv1.0 --tlsv1.1 --tlsv1.2 --tlsv1.3 --sslv2 --sslv3 --ssl --ssl-reqd --ssl-allow-beast
  --ssl-no-revoke --ssl-revoke-best-effort --ssl-auto-client-cert --cert-status --false-start --basic --proxy-basic
  --proxy-anyauth --proxy-digest --proxy-ntlm --proxy-negotiate --proxy-insecure --proxytunnel --remote-name
  --remote-name-all --remote-header-name --remote-time --remove-on-error --create-dirs --clobber --skip-existing --xattr
  --parallel --parallel-immediate --junk-session-cookies --retry-all-errors --retry-connrefused --post301 --post302
  --post303 --tcp-nodelay --tcp-fastopen --keepalive --sessionid --alpn --npn --raw --styled-output --buffer --disable
  --disallow-username-in-url --doh-insecure --doh-cert-status --trace-time --trace-ids --suppress-connect-headers --ca-native
  --proxy-ca-native --mptcp`,
);

function split(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}

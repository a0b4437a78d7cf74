const { raw } = String;

/** Command lines with the quoting and the line breaks of a POSIX shell, and what tools write for it. */
export const shellLines: readonly string[] = [
  // Words
  raw`curl http://HOST/a -d 'it'\''s'`,
  raw`curl http://HOST/a -d it\'s\ here`,
  raw`curl http://HOST/a -d "say \"hi\" \\ \$HOME \n \q it's"`,
  'curl http://HOST/a -d "\\`id\\`"',
  raw`curl http://HOST/a -d "100% $ 5$"`,
  raw`curl http://HOST/a -d "wow"'!!'"!"`,
  raw`curl http://HOST/a -d a'b'"c"$'d'\e`,
  raw`curl http://HOST/a -d '$HOME $(id) {a,b} ~ * #'`,
  raw`curl http://HOST/a -d a#b -H 'X-A: b' # a comment -d c`,
  raw`curl http://HOST/a -d {a} -d {a,b -d a} -d {} -d a~b`,
  raw`curl http://HOST/a -d {"a":1} -d {"a,b"} -d "{a",b} -d {a\,b} -d \{a,b} -d {a,b\} -d [{},{}]`,
  raw`curl http://HOST/a -d {{x}},{{y}} -d {"1"..3} -d {a."."b}`,
  raw`curl http://HOST/a -d a\ #b -d ''#c -d a\	#d`,
  raw`curl http://HOST/a -d a\ ~ -d a"="~ -d a=b~ -d a=b:\~`,
  raw`curl http://HOST/a?b=* -d '*'`,
  raw`curl http://HOST/a -d 'a
b' -H 'Content-Type: text/plain'`,
  raw`curl http://HOST/a -d "a\
b"`,
  raw`curl http://HO\
ST/a`,
  raw`curl http://HOST/a \
  -X POST \
  -H 'X-A: 1' \

`,
  raw`curl http://HOST/a --data-\
raw x`,
  raw`curl 	 http://HOST/a	-d	x   `,
  raw`# the team
curl http://HOST/team
`,
  raw`curl http://HOST/a -d $'it\'s \x41\102\u00e9\U0001f600 \t\r\n\\ \" \? \q \e\a\b\v\f \cA !'`,
  raw`curl http://HOST/a -d $'\xc3\xa9\303\251\041'`,
  raw`curl http://HOST/a -d $'a\u21b'`,
  raw`curl http://HOST/a -d ''"" -d ''`,
  raw`curl http://HOST/a -d $'\x{41}\x{4142}\x{c3}\xa9b'`,
  raw`curl http://HOST/a -H 'Content-Type: x' -d $'\c\\a\c?\cz\c\'b'`,
  // Options
  raw`curl --keepalive-time 5 --tcp-fastopen --tls-max 1.2 --expect100-timeout 1 --http0.9 http://HOST/a`,
  raw`curl -g --no-globoff http://HOST/a`,
  raw`curl --no-alpn http://HOST/a`,
  raw`curl -sSLk --compressed -o /dev/null http://HOST/a`,
  raw`curl -sSo/dev/null http://HOST/a -w '%{http_code}\n'`,
  raw`curl -fsSL http://HOST/a`,
  raw`curl -vi http://HOST/a`,
  raw`curl -# -4 -N http://HOST/a`,
  raw`curl -D - -o /dev/null http://HOST/a`,
  raw`curl -0 http://HOST/a -d x`,
  raw`curl --http1.1 --tlsv1.2 --path-as-is http://HOST/a`,
  raw`curl --http2 http://HOST/a`,
  raw`curl --basic http://HOST/a`,
  raw`curl --resolve example.com:80:127.0.0.1 --connect-timeout 5 -m 10 --max-time 10 http://HOST/a`,
  raw`curl --retry 3 --retry-delay 1 --retry-max-time 5 --retry-connrefused http://HOST/a`,
  raw`curl --no-progress-meter --no-buffer --no-keepalive --no-location http://HOST/a`,
  raw`curl -c /dev/null -b 'sid=1' -j http://HOST/a`,
  raw`curl --interface 127.0.0.1 --noproxy '*' --limit-rate 100M http://HOST/a`,
  raw`curl --location-trusted --max-redirs 5 --post301 --post302 --post303 http://HOST/a`,
  raw`curl -L --output-dir / --create-dirs -o /dev/null http://HOST/a`,
  raw`curl --stderr /dev/null -s --show-error --trace-time http://HOST/a`,
  raw`curl --cert-type PEM --ssl-no-revoke http://HOST/a`,
  raw`curl -d x -sH 'X-A: 1' http://HOST/a -XPUT`,
  // Chrome and Firefox, for a POSIX shell
  raw`curl 'http://HOST/chats?limit=5' \
  -H 'accept: application/json, text/plain, */*' \
  -H 'accept-language: en-US,en;q=0.9' \
  -H 'authorization: Bearer key_xxxxxxxxxx' \
  -b '_ga=GA1.1.1; sid=a%3Ab' \
  -H 'dnt: 1' \
  -H 'if-none-match: W/"1a-b"' \
  -H 'priority: u=1, i' \
  -H 'referer: http://example.com/' \
  -H 'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24", "Google Chrome";v="140"' \
  -H 'sec-ch-ua-mobile: ?0' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36' \
  --compressed`,
  raw`curl 'http://HOST/whatsapp/message/text' \
  -X 'POST' \
  -H 'content-type: application/json' \
  --data-raw $'{"content":{"text":"it\'s\\nfine\u0021"},"to":"919999999921"}' \
  --insecure`,
  raw`curl 'http://HOST/upload' \
  -H 'content-type: multipart/form-data; boundary=----WebKitFormBoundaryAbC123' \
  --data-raw $'------WebKitFormBoundaryAbC123\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n------WebKitFormBoundaryAbC123--\r\n'`,
  raw`curl 'http://HOST/a' --compressed -X POST -H 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' -H 'Accept: */*' -H 'Accept-Encoding: gzip, deflate, br, zstd' -H 'Content-Type: application/x-www-form-urlencoded' -H 'Connection: keep-alive' --data-raw 'a=1&b=%20'`,
  // Safari
  raw`curl 'http://HOST/a' \
-X 'POST' \
-H 'Accept: */*' \
-H 'Content-Type: application/json' \
-H 'Content-Length: 7' \
--data-binary '{"a":1}'`,
  // Postman and Insomnia
  raw`curl --location --request POST 'http://HOST/whatsapp/message/text' \
--header 'Authorization: key_xxxxxxxxxx' \
--header 'Content-Type: application/json' \
--data-raw '{
    "to": "919999999921",
    "content": {
        "text": "it'\''s"
    }
}'`,
  raw`curl --location --globoff 'http://HOST/a?filter[]={{x}}' --header 'Content-Type: text/plain' --data-raw '@'`,
  raw`curl --location 'http://HOST/a' --data-urlencode 'to=919999999921' --data-urlencode 'text=a & b'`,
  raw`curl --request POST \
  --url http://HOST/whatsapp/message/text \
  --header 'Authorization: key_xxxxxxxxxx' \
  --header 'Content-Type: application/json' \
  --header 'User-Agent: insomnia/10.0.0' \
  --data '{"to":"919999999921"}'`,
  raw`curl --request POST --url http://HOST/a --header 'Content-Type: multipart/form-data' --form a=1 --form 'b=x y'`,
  // ReadMe, Stoplight, Scalar, Swagger
  raw`curl --request GET \
     --url 'http://HOST/chats?limit=10' \
     --header 'accept: application/json'`,
  raw`curl --request POST \
  --url http://HOST/a \
  --header 'Accept: application/json' \
  --header 'Authorization: 123' \
  --header 'Content-Type: application/json' \
  --data '{
  "to": "919999999921"
}'`,
  raw`curl http://HOST/a \
  --request POST \
  --header 'Content-Type: application/json' \
  --header 'Authorization: YOUR_SECRET_TOKEN' \
  --data '{
  "to": [
    "919999999921"
  ]
}'`,
  raw`curl -X 'POST' \
  'http://HOST/a' \
  -H 'accept: */*' \
  -H 'Content-Type: application/json' \
  -d '{
  "a": 0
}'`,
  raw`curl -X 'GET' 'http://HOST/a?b=c%20d' -H 'accept: application/json'`,
];

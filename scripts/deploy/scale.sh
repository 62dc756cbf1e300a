#!/usr/bin/env bash
# Two nodes of the site over one PostgreSQL and its read replica, with nginx in front of them, all on this machine:
#
#   scripts/deploy/scale.sh FOLDER [CONTENT]
#
# FOLDER takes the databases and logs and must be empty or missing; CONTENT is content/ where it is not given. It needs
# Debian's `postgresql` and `nginx`, and the site set up (`npm run setup`). ctrl-C ends all of it. SCALE.md says what each
# part is for; on several machines each part is started there with the same lines.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=${1:?"scripts/deploy/scale.sh FOLDER [CONTENT]"}
content=${2:-content}
if [ -n "$(ls -A "$folder" 2>/dev/null)" ]; then
  echo "$folder is not empty" >&2
  exit 1
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ] || ! command -v nginx >/dev/null; then
  echo "missing: apt-get install postgresql nginx" >&2
  exit 1
fi

# PostgreSQL runs as no root: then it is the user of Debian's package.
as_owner=()
if [ "$(id -u)" = 0 ]; then
  as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  chown postgres "$folder"
fi

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}
primary=$(free_port) replica=$(free_port) node1=$(free_port) node2=$(free_port) front=${FRONT_PORT:-$(free_port)}

running=()
ended() {
  trap - EXIT
  trap '' INT TERM # a second one would leave the databases running
  kill "${running[@]}" 2>/dev/null || true
  wait || true
  for data in replica primary; do
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/$data" -m fast stop >/dev/null 2>&1 || true
  done
}
trap ended EXIT
trap 'exit 0' INT TERM

database() { # NAME PORT
  local options="-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder"
  "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/$1" -l "$folder/$1.log" -o "$options" -w start >/dev/null
}

# The database that imports write, and a replica that follows it. A reader may look at everything and change nothing.
"${as_owner[@]}" "$bin/initdb" -D "$folder/primary" -U bulletin -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
database primary "$primary"
psql=("$bin/psql" -q -h 127.0.0.1 -U bulletin -d postgres)
"${psql[@]}" -p "$primary" -c 'CREATE DATABASE bulletins' \
  -c 'CREATE ROLE reader LOGIN IN ROLE pg_read_all_data'
"${as_owner[@]}" "$bin/pg_basebackup" -h 127.0.0.1 -p "$primary" -U bulletin -D "$folder/replica" -R -X stream -c fast
database replica "$replica"

writing=postgresql://bulletin@127.0.0.1:$primary/bulletins
DATABASE_URL=$writing npm run --silent import -- --content "$content"

# The nodes: nothing of them is kept but the pages they have drawn. Each may read another database.
site=${SITE_URL:-http://127.0.0.1:$front}
node_at() { # PORT DATABASE-PORT
  PORT=$1 SITE_URL=$site DATABASE_URL=postgresql://reader@127.0.0.1:$2/bulletins \
    node --import tsx server/main.ts >>"$folder/node-$1.log" 2>&1 &
  running+=($!)
  echo $! >"$folder/node-$1.pid"
}
node_at "$node1" "$primary"
node_at "$node2" "$replica"
for port in "$node1" "$node2"; do
  until curl -fs "http://127.0.0.1:$port/healthz" | grep -q '"status":"ok"'; do sleep 0.2; done
done

# In front of them: a node that does not answer is left out for a moment, and its reader asks the other.
cat >"$folder/nginx.conf" <<EOF
daemon off;
pid $folder/nginx.pid;
error_log $folder/nginx-error.log crit;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000;
  client_body_temp_path $folder/nginx-body;
  proxy_temp_path $folder/nginx-proxy;
  fastcgi_temp_path $folder/nginx-fastcgi;
  uwsgi_temp_path $folder/nginx-uwsgi;
  scgi_temp_path $folder/nginx-scgi;
  upstream bulletin_archive {
    server 127.0.0.1:$node1 max_fails=1 fail_timeout=2s;
    server 127.0.0.1:$node2 max_fails=1 fail_timeout=2s;
    keepalive 32;
  }
  server {
    listen 127.0.0.1:$front;
    client_max_body_size 9m;
    location / {
      proxy_pass http://bulletin_archive;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host \$host;
      proxy_connect_timeout 1s;
      proxy_next_upstream error timeout http_502 http_503;
    }
  }
}
EOF
nginx -p "$folder" -c "$folder/nginx.conf" &
balancer=$!
running+=("$balancer")
until curl -fso /dev/null "http://127.0.0.1:$front/"; do sleep 0.2; done

cat <<EOF
front    http://127.0.0.1:$front
nodes    http://127.0.0.1:$node1 http://127.0.0.1:$node2
import   DATABASE_URL=$writing npm run import
EOF
# A node that ends is the balancer's to leave out.
wait "$balancer"

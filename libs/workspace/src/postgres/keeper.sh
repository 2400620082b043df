# Keeps one server: runs the command given, and stops it when the pipe on standard input closes.
# Written in sh, in a session of its own, because it has to outlive every Node process that is killed.
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(
  while read -r _; do :; done
  kill -INT "$server" 2>/dev/null
  waited=0
  while kill -0 "$server" 2>/dev/null && [ "$waited" -lt 40 ]; do sleep 0.1 2>/dev/null || sleep 1; waited=$((waited + 1)); done
  if [ "$waited" -ge 40 ]; then kill -QUIT "$server" 2>/dev/null; fi
  if [ -n "$CASUSTAFEL_TEMPORARY" ]; then rm -rf "$CASUSTAFEL_TEMPORARY"; fi
) <&3 3<&- &
exec 3<&-
wait "$server"

#!/bin/bash
# Inputs of the extension arrive as environment variables; STEP_ID and RESULT_MSG_PATH come from the pipeline.
set -eu
greeting="Hello, ${WHO:-world}!"
echo "$greeting"
if [ -n "${RESULT_MSG_PATH:-}" ]; then
  printf '{"greeting":"%s"}\n' "$greeting" > "$RESULT_MSG_PATH/${STEP_ID}_result.json"
fi

'use strict';

/** @deprecated Use `log`. */
exports.write = function write(text) {
  return text;
};

write.count = 0;

function write() {}

write();

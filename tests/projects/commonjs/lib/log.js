'use strict';

exports.log = function log(text) {
  return text;
};

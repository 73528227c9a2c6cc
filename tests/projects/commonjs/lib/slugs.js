'use strict';

exports.slugOf = function slugOf(text) {
  return text.toLowerCase();
};

exports.join = (...texts) => texts.join('-');

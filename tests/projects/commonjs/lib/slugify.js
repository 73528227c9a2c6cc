'use strict';

module.exports = function slugify(text) {
  return text.toLowerCase();
};

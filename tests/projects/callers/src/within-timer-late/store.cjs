let state = 'off';
exports.restart = () => {
  state += '!';
  return state;
};
exports.start = () => exports.restart();

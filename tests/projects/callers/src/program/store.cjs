let state = 'off';
exports.read = () => state;
exports.start = async () => {
  state = 'on';
  return state;
};
if (require.main === module) void exports.start();

# frozen_string_literal: true

# Does a block's work in a process that is gone afterwards, so that what it took of memory is its own, and answers with
# what came of it, as from JSON.
def in_process_of_its_own
  ActiveRecord::Base.connection_handler.clear_all_connections!
  reader, writer = IO.pipe
  pid =
    fork do
      reader.close
      writer.write(JSON.generate(yield))
      writer.close
      exit!(0)
    end
  writer.close
  answer = reader.read
  Process.wait(pid)
  $?.success? ? JSON.parse(answer) : abort("bench: a process failed")
end
